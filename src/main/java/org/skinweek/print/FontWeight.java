package org.skinweek.print;

/** The weights of the typeface on paper. */
enum FontWeight {
    /** Text. */
    REGULAR("Inter-Regular.ttf"),
    /** Text that stands out a little. */
    SEMI_BOLD("Inter-SemiBold.ttf"),
    /** Headings and numbers. */
    BOLD("Inter-Bold.ttf");

    private final String file;

    FontWeight(String file) {
        this.file = file;
    }

    /** Where the typeface is packed in the program. */
    String resource() {
        return "/print/fonts/" + file;
    }
}
