package org.skinweek.routine;

/**
 * How much is known of what is in a product. What is not known cannot be checked, which is never the same as being fine:
 * nothing may reassure while something unknown is in use.
 */
public enum ProductContents {
    /** All its actives are in the catalogue, or it is plain care by what it is sold as or called. */
    KNOWN,
    /** It holds at least one active of which only the name is known. */
    PARTLY_UNKNOWN,
    /** Nothing is told of it at all. */
    UNKNOWN
}
