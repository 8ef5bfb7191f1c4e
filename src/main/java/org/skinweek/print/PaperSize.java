package org.skinweek.print;

import java.util.Locale;
import java.util.Set;

/** The paper that a page is made for. */
public enum PaperSize {
    /** 210 by 297 millimetres. */
    A4(595.28f, 841.89f),
    /** 8.5 by 11 inches. */
    LETTER(612, 792);

    /** Where shops sell Letter: those of the Unicode locale data. */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** The paper that is usual in a country. */
    public static PaperSize of(Locale region) {
        return LETTER_COUNTRIES.contains(region.getCountry()) ? LETTER : A4;
    }

    /** Its width in points, of which an inch has 72. */
    public float width() {
        return width;
    }

    /** Its height in points. */
    public float height() {
        return height;
    }
}
