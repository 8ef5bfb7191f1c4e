package org.skinweek.ui.skin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.words.Words;

/** How the skin may feel, in the order of the keys that note it: fine is 1, and each level has the next number. */
public final class SkinFeelings {
    /** No level is fine. */
    public static final List<Optional<SymptomLevel>> ALL = Stream.concat(
                    Stream.of(Optional.<SymptomLevel>empty()),
                    Stream.of(SymptomLevel.values()).map(Optional::of))
            .toList();

    private SkinFeelings() {}

    /** True where a number is the key of a feeling. */
    public static boolean has(int number) {
        return number >= 1 && number <= ALL.size();
    }

    /** The end of the keys of its texts. */
    public static String key(Optional<SymptomLevel> level) {
        return level.map(Words::key).orElse("fine");
    }
}
