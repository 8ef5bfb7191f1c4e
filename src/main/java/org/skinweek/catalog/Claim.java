package org.skinweek.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim of the article that Skinweek started from, as checked against the literature.
 *
 * @param id {@code C01} to {@code C62}
 * @param section id of the part of the {@link ArticleStory} in which it is told
 * @param type what sort of claim, such as {@code fact} or {@code recommendation}
 * @param claim what it says
 * @param topics what it is about
 * @param actives what it is about in particular: ids of actives or names of whole groups
 * @param mechanism how pores come to look larger by it; absent where it is about none
 * @param citedInArticle what the article names as its source; absent where it names none
 * @param verdict what the check found
 * @param checkNote why; absent where the verdict says enough
 * @param checkSources ids of the sources of the check
 * @param rules ids of the rules that follow from it
 */
public record Claim(
        String id,
        String section,
        String type,
        String claim,
        List<String> topics,
        List<String> actives,
        @Nullable String mechanism,
        @Nullable String citedInArticle,
        Verdict verdict,
        @Nullable String checkNote,
        List<String> checkSources,
        List<String> rules) {
    /** Copies the lists. */
    public Claim {
        topics = List.copyOf(topics);
        actives = List.copyOf(actives);
        checkSources = List.copyOf(checkSources);
        rules = List.copyOf(rules);
    }
}
