package org.skinweek.label;

/** What an ingredient is there for; the word in {@code data/ingredients.json} is the same in small letters. */
public enum IngredientFunction {
    /** An active of the catalogue. */
    ACTIVE,
    /** Water and what dissolves the rest. */
    SOLVENT,
    /** Holds water in the skin. */
    HUMECTANT,
    /** Oils, waxes, silicones and esters that smooth. */
    EMOLLIENT,
    /** Keeps oil and water together. */
    EMULSIFIER,
    /** Cleans and foams. */
    SURFACTANT,
    /** Thickens or forms a gel or a film. */
    THICKENER,
    /** Keeps germs away. */
    PRESERVATIVE,
    /** Keeps the formula from turning rancid. */
    ANTIOXIDANT,
    /** Binds metals that would spoil the formula. */
    CHELATOR,
    /** Sets the acidity. */
    PH_ADJUSTER,
    /** Smells, or is told because some are allergic to it. */
    FRAGRANCE,
    /** Gives colour. */
    COLOURANT,
    /** Filters ultraviolet light. */
    UV_FILTER,
    /** Fills, mattifies or rubs. */
    POWDER,
    /** From a plant. */
    PLANT,
    /** Soothes, conditions or feeds the skin, and is no active of the catalogue. */
    SKIN_CONDITIONING,
    /** Looks like an active and is none. */
    LOOK_ALIKE
}
