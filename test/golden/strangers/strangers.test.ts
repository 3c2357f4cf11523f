import { ANIMAL_FEED_US } from './animal-feed-us';
import { BISCUITS_CHOCOLATES } from './biscuits-chocolates';
import { ELECTRICAL_CABLES } from './electrical-cables';
import { FRESH_JUICES } from './fresh-juices';
import { HOME_TEXTILES_MEXICO } from './home-textiles-mexico';
import { LUBRICANTS_COLOMBIA } from './lubricants-colombia';
import { OFFICE_COFFEE_UK } from './office-coffee-uk';
import { OLIVE_OIL_SPAIN } from './olive-oil-spain';
import { PET_ACCESSORIES } from './pet-accessories';
import { PLASTIC_PACKAGING } from './plastic-packaging';
import { RICE_BEANS } from './rice-beans';
import { SUGAR_ETHANOL } from './sugar-ethanol';
import { judge, type Stranger } from './stranger-case';
import { ABARROTES } from './abarrotes';
import { AGRO_INPUTS } from './agro-inputs';
import { BARTER_AGRO } from './barter-agro';
import { BEVERAGES } from './beverages';
import { BOTTLER } from './bottler';
import { BUILDING_MATERIALS } from './building-materials';
import { COSMETICS } from './cosmetics';
import { DAIRY } from './dairy';
import { DETERGENTS } from './detergents';
import { DIRECT_SALES } from './direct-sales';
import { ELECTRONICS } from './electronics';
import { FOOD } from './food';
import { FOODSERVICE } from './foodservice';
import { FROZEN_FOOD } from './frozen-food';
import { PAINTS } from './paints';
import { PET_FOOD } from './pet-food';
import { PHARMA } from './pharma';
import { STATIONERY } from './stationery';
import { TILES } from './tiles';
import { TOOLS } from './tools';
import { TYRES } from './tyres';
import { WHOLESALE_PHARMA } from './wholesale-pharma';
import { AUTO_PARTS } from './auto-parts';
import { FOOTWEAR } from './footwear';
import { CHEMICALS } from './chemicals';
import { GARDEN } from './garden';
import { VETERINARY } from './veterinary';
import { BAKERY_SUPPLIES } from './bakery-supplies';
import { ADHESIVES } from './adhesives';
import { COFFEE } from './coffee';
import { CRAFT_BEER_UK } from './craft-beer-uk';
import { FLOUR_PASTA } from './flour-pasta';
import { HYGIENE } from './hygiene';
import { ICE_CREAM } from './ice-cream';
import { MINERAL_WATER } from './mineral-water';
import { PHARMA_COLOMBIA } from './pharma-colombia';
import { SCHOOL_STATIONERY } from './school-stationery';
import { SNACKS_MEXICO } from './snacks-mexico';
import { BATTERIES_CHILE } from './batteries-chile';
import { CONSTRUCTION_CHEMICALS } from './construction-chemicals';
import { FROZEN_FRUIT_EXPORTER } from './frozen-fruit-exporter';
import { PET_PRODUCTS } from './pet-products';
import { DAIRY_COOPERATIVE } from './dairy-cooperative';
import { MEAT_PACKER } from './meat-packer';
import { PAINT_MANUFACTURER } from './paint-manufacturer';
import { SALON_COSMETICS } from './salon-cosmetics';
import { SEASONING_SPICES } from './seasoning-spices';
import { TEXTILE_PERU } from './textile-peru';
import { CROP_PROTECTION } from './crop-protection';
import { BOTTLED_GAS } from './bottled-gas';
import { CORN_FLOUR } from './corn-flour';
import { EYEWEAR } from './eyewear';
import { FROZEN_BAKERY } from './frozen-bakery';
import { HAND_TOOLS } from './hand-tools';
import { MATTRESS_FURNITURE } from './mattress-furniture';
import { MEDICAL_DISPOSABLES } from './medical-disposables';
import { POULTRY_EGGS } from './poultry-eggs';
import { TOYS } from './toys';
import { TYRE_DEALERS } from './tyre-dealers';
import { WINE_IMPORTER } from './wine-importer';

const STRANGERS: readonly Stranger[] = [
  BEVERAGES,
  COSMETICS,
  BUILDING_MATERIALS,
  PHARMA,
  FOOD,
  AGRO_INPUTS,
  ELECTRONICS,
  TYRES,
  ABARROTES,
  DETERGENTS,
  FOODSERVICE,
  TOOLS,
  PET_FOOD,
  STATIONERY,
  DAIRY,
  PAINTS,
  WHOLESALE_PHARMA,
  BOTTLER,
  DIRECT_SALES,
  FROZEN_FOOD,
  BARTER_AGRO,
  TILES,
  AUTO_PARTS,
  FOOTWEAR,
  CHEMICALS,
  GARDEN,
  VETERINARY,
  BAKERY_SUPPLIES,
  ADHESIVES,
  COFFEE,
  CRAFT_BEER_UK,
  FLOUR_PASTA,
  HYGIENE,
  ICE_CREAM,
  MINERAL_WATER,
  PHARMA_COLOMBIA,
  SCHOOL_STATIONERY,
  SNACKS_MEXICO,
  BATTERIES_CHILE,
  CONSTRUCTION_CHEMICALS,
  FROZEN_FRUIT_EXPORTER,
  PET_PRODUCTS,
  DAIRY_COOPERATIVE,
  MEAT_PACKER,
  PAINT_MANUFACTURER,
  SALON_COSMETICS,
  SEASONING_SPICES,
  TEXTILE_PERU,
  CROP_PROTECTION,
  BOTTLED_GAS,
  CORN_FLOUR,
  EYEWEAR,
  FROZEN_BAKERY,
  HAND_TOOLS,
  MATTRESS_FURNITURE,
  MEDICAL_DISPOSABLES,
  POULTRY_EGGS,
  TOYS,
  TYRE_DEALERS,
  WINE_IMPORTER,
  ANIMAL_FEED_US,
  BISCUITS_CHOCOLATES,
  ELECTRICAL_CABLES,
  FRESH_JUICES,
  HOME_TEXTILES_MEXICO,
  LUBRICANTS_COLOMBIA,
  OFFICE_COFFEE_UK,
  OLIVE_OIL_SPAIN,
  PET_ACCESSORIES,
  PLASTIC_PACKAGING,
  RICE_BEANS,
  SUGAR_ETHANOL,
];

/** Workbooks written by hand, with their meaning, by somebody who had not looked at the reader. */
describe('workbooks of strangers', () => {
  it.each(STRANGERS.map((one) => [one.title, one] as const))('%s', (_, stranger) => {
    const { given, right, ...faults } = judge(stranger);
    expect(faults).toEqual({ unknown: [], unasked: [], wrong: [], needless: [] });
    expect(right).toBe(given);
  });
});
