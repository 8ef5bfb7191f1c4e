package org.skinweek.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim of the article that Skinweek started from, as checked against the literature.
 *
 * @param id {@code C01} to {@code C62}
 * @param claim what it says
 * @param verdict what the check found, such as {@code supported}
 * @param checkNote why; absent where the verdict says enough
 * @param checkSources ids of the sources of the check
 * @param topics what it is about
 */
public record Claim(
        String id,
        String claim,
        String verdict,
        @Nullable String checkNote,
        List<String> checkSources,
        List<String> topics) {
    /** Copies the lists. */
    public Claim {
        checkSources = List.copyOf(checkSources);
        topics = List.copyOf(topics);
    }
}
