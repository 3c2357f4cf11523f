/** σ_P = √(σ²(R + L) + d̄²σ_L²): deviation of demand over the days that the stock must protect (DOMAIN §3). */
export function spreadOf(demandSd: number, protectedDays: number, meanDemand: number, leadSd: number): number {
  return Math.sqrt(demandSd * demandSd * protectedDays + meanDemand * meanDemand * leadSd * leadSd);
}
