package org.skinweek.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The knowledge base without the rules: actives, ramps and sources, each by its id, and the story of the article.
 *
 * @param actives by id, in catalogue order
 * @param ramps by id
 * @param sources by id
 * @param story what the article tells, and how each of its claims stands
 * @param terms words that people search for and that are no actives
 */
public record Catalog(
        Map<String, Active> actives,
        Map<String, SlowStart> ramps,
        Map<String, Source> sources,
        ArticleStory story,
        List<CommonTerm> terms) {
    /** Copies everything, keeping the order. */
    public Catalog {
        actives = Collections.unmodifiableMap(new LinkedHashMap<>(actives));
        ramps = Collections.unmodifiableMap(new LinkedHashMap<>(ramps));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        terms = List.copyOf(terms);
    }

    /** A catalogue without terms. */
    public Catalog(
            Map<String, Active> actives,
            Map<String, SlowStart> ramps,
            Map<String, Source> sources,
            ArticleStory story) {
        this(actives, ramps, sources, story, List.of());
    }

    /** The active with this id, if there is one. */
    public Optional<Active> active(String id) {
        return Optional.ofNullable(actives.get(id));
    }

    /** The active with this id; an id that the catalogue lacks is a defect of the caller. */
    public Active require(String id) {
        return active(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No active has the id \"%s\": use an id of the catalogue".formatted(id)));
    }

    /** The source with this id, if there is one. */
    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
