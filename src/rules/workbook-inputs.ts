import type { InputName, InputValues } from './input-values';
import { workbook, type InputSpec, type Workbook } from './way';

type WorkbookInput =
  | 'profileCount'
  | 'profileNames'
  | 'inCommercial'
  | 'inLogistics'
  | 'salesWeights'
  | 'weightedBySales'
  | 'availabilities'
  | 'pocketMargins'
  | 'packageCosts'
  | 'packageCostsWithoutDelivery'
  | 'packageValues'
  | 'valuedProfiles'
  | 'packageGaps'
  | 'commercialShares'
  | 'logisticsShares'
  | 'sharedProfiles'
  | 'shareGaps';
type NumberInput = { [N in InputName]: InputValues[N] extends number ? N : never }[InputName];

/** The values of `name`, of the profiles in which every one of `needed` is known. */
function among<T>(of: Workbook, values: readonly (T | null)[], needed: readonly NumberInput[]): T[] {
  const columns = needed.map((name) => of.column(name));
  const kept: T[] = [];
  values.forEach((value, index) => {
    if (value !== null && columns.every((known) => known[index] !== null)) kept.push(value);
  });
  return kept;
}

/** Contribution in money, or classes where more profiles have one: the two cannot be compared with each other. */
function valueMeasure(of: Workbook): 'contribution' | 'strategicClass' {
  const known = (name: NumberInput): number => of.column(name).filter((value) => value !== null).length;
  return known('strategicClass') > known('contribution') ? 'strategicClass' : 'contribution';
}

const names = (of: Workbook): string[] => of.profiles.map((profile) => profile.name);
const COMPARED = ['availability', 'pocketMargin'] as const;
const SHARED = ['commercialShare', 'logisticsShare'] as const;
const valued = (of: Workbook): NumberInput[] => ['packageCost', valueMeasure(of)];

/** What only all profiles side by side can tell. */
export const WORKBOOK_INPUTS: { readonly [N in WorkbookInput]: InputSpec<InputValues[N]> } = {
  profileCount: { ways: [workbook([], (of) => of.profiles.length)] },
  profileNames: { ways: [workbook([], names)] },
  inCommercial: { ways: [workbook([], (of) => of.profiles.map((profile) => (profile.inCommercial ? 1 : 0)))] },
  inLogistics: { ways: [workbook([], (of) => of.profiles.map((profile) => (profile.inLogistics ? 1 : 0)))] },
  salesWeights: {
    ways: [
      workbook([], (of) => {
        const sales = of.column('netSales');
        const isKnown = !sales.includes(null);
        return sales.map((value) => (isKnown ? Math.max(0, value ?? 0) : 1));
      }),
    ],
  },
  weightedBySales: { ways: [workbook([], (of) => !of.column('netSales').includes(null))] },
  availabilities: { ways: [workbook(COMPARED, (of) => among(of, of.column('availability'), COMPARED))] },
  pocketMargins: { ways: [workbook(COMPARED, (of) => among(of, of.column('pocketMargin'), COMPARED))] },
  packageCosts: { ways: [workbook(['packageCost'], (of) => among(of, of.column('packageCost'), valued(of)))] },
  packageCostsWithoutDelivery: {
    ways: [workbook(['packageCost'], (of) => among(of, of.column('packageCostWithoutDelivery'), valued(of)))],
  },
  packageValues: { ways: [workbook(['packageValue'], (of) => among(of, of.column(valueMeasure(of)), valued(of)))] },
  valuedProfiles: { ways: [workbook(['packageCost'], (of) => among(of, names(of), valued(of)))] },
  packageGaps: { ways: [workbook([], (of) => of.gaps(valued(of)))] },
  commercialShares: { ways: [workbook(['commercialShare'], (of) => among(of, of.column('commercialShare'), SHARED))] },
  logisticsShares: { ways: [workbook(['logisticsShare'], (of) => among(of, of.column('logisticsShare'), SHARED))] },
  sharedProfiles: { ways: [workbook(['commercialShare'], (of) => among(of, names(of), SHARED))] },
  shareGaps: { ways: [workbook([], (of) => of.gaps(SHARED))] },
};
