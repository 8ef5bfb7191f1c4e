package org.skinweek.ui.kit;

import java.util.Locale;

/** What a colour of a painted chart is for; the stylesheet says which colour of the theme that is. */
public enum ChartColor {
    /** Text, and the line of the score. */
    INK,
    /** Text that says less. */
    MUTED,
    /** Hairlines. */
    LINE,
    /** Outlines that have to be seen. */
    OUTLINE,
    /** What is behind the chart. */
    SURFACE,
    /** What was used. */
    ACCENT,
    /** What was used up to the limit, and the first of two lines with its name. */
    FULL,
    /** The area under what was used. */
    SOFT,
    /** More than the limit. */
    OVER,
    /** A sign on what is over. */
    ON_OVER,
    /** A second line. */
    SECOND,
    /** Retinoids. */
    RETINOID,
    /** Reactions. */
    STOP;

    /** The name of the property that a stylesheet sets. */
    String property() {
        return "-chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
