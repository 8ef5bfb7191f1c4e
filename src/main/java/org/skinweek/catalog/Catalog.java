package org.skinweek.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The knowledge base without the rules: actives, ramps, sources and claims, each by its id.
 *
 * @param actives by id, in catalogue order
 * @param ramps by id
 * @param sources by id
 * @param claims in the article's order
 */
public record Catalog(
        Map<String, Active> actives, Map<String, Ramp> ramps, Map<String, Source> sources, List<Claim> claims) {
    /** Copies everything, keeping the order. */
    public Catalog {
        actives = Collections.unmodifiableMap(new LinkedHashMap<>(actives));
        ramps = Collections.unmodifiableMap(new LinkedHashMap<>(ramps));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        claims = List.copyOf(claims);
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
