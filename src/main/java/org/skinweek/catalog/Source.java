package org.skinweek.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from and how far it was read.
 *
 * @param id short stable name, such as {@code CIR_AHA}
 * @param title as published
 * @param year of publication; absent where none is given
 * @param where journal, agency or site
 * @param url web address; absent where there is none
 * @param checked how far the source was read, in words
 */
public record Source(
        String id,
        String title,
        @Nullable Integer year,
        String where,
        @Nullable String url,
        String checked) {
    /** The name of the site on which it is, such as {@code doi.org}; empty where there is none. */
    public Optional<String> site() {
        if (url == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(url).getHost())
                    .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
