package org.skinweek.ui.shell;

import java.util.Locale;
import java.util.Set;

/** Whether a language is written from right to left. */
final class TextDirection {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "dv", "fa", "he", "iw", "ks", "ku", "ps", "sd", "ug", "ur", "yi", "ji");

    private TextDirection() {}

    static boolean rightToLeft(Locale locale) {
        return RIGHT_TO_LEFT.contains(locale.getLanguage());
    }
}
