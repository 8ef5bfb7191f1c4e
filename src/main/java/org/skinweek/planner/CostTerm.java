package org.skinweek.planner;

/** What makes one week better than another; the {@link PlanObjective} says in which order they count. */
public enum CostTerm {
    /** Uses that were wished for but found no place, by the weight of the wish. */
    WISHES,
    /** Uses in another session than the actives prefer, such as an acid in the morning. */
    TIME_OF_DAY,
    /** How unevenly the uses of a product lie over the week: squared gaps in days, above the least possible. */
    SPREAD,
    /** Strong evenings in succession, whichever products make them strong: skin needs to rest in between. */
    APART,
    /** Uses on other days than the user prefers. */
    PREFERENCE,
    /** Evenings short of the rest that the rule book recommends. */
    REST,
    /** Uses that are added to the present plan or taken from it. */
    CHANGE
}
