package org.skinweek.label;

/** Why an ingredient has its role; texts are in the message bundles, {@code label.why.} and the constant's name. */
public enum RoleReason {
    /** A drug label declares it as an active ingredient. */
    DECLARED,
    /** The list states its percentage. */
    STATED_IN_LIST,
    /** The product's name states its percentage. */
    STATED_IN_NAME,
    /** The percentage that is stated is too little to act. */
    STATED_TOO_LOW,
    /** It stands before the first ingredient that is hardly ever used above 1 %. */
    BEFORE_LINE,
    /** No such ingredient was found; its place is early enough that it is likely above 1 %. */
    EARLY,
    /** Any amount that is sold acts, as with retinol: the place in the list does not matter. */
    ANY_AMOUNT,
    /** It acts below 1 %, and it does not stand at the end. */
    ACTS_BELOW_LINE,
    /** It acts below 1 %, and the product is named for it. */
    NAMED_FOR_IT,
    /** It rubs, binds or digests in a product that is washed off. */
    KIND_OF_PRODUCT,
    /** It stands after the first ingredient that is hardly ever used above 1 %. */
    AFTER_LINE,
    /** No such ingredient was found; its place is late enough that it is likely below 1 %. */
    LATE,
    /** It stands at the end of the list. */
    END_OF_LIST,
    /** The list is in alphabetical order or is no list, so that its place says nothing. */
    ORDER_SAYS_NOTHING,
    /** It sets the acidity of the formula. */
    SETS_ACIDITY,
    /** It preserves the formula, or keeps its oils fresh. */
    PROTECTS_FORMULA,
    /** It does not act in this kind of product, such as clay in a powder. */
    OTHER_KIND_OF_PRODUCT,
    /** It helps and treats nothing by itself. */
    HELPER,
    /** The pack states a sun protection factor. */
    SPF_STATED,
    /** Only the name tells of it; there is no list. */
    NAME_ONLY
}
