package org.skinweek.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No library that ships is of a version with a known hole, as far as {@code known-holes.json} knows; the file says when
 * and where that was looked up. It needs no network.
 */
class KnownHolesTest {
    private static JsonNode known;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream stream = KnownHolesTest.class.getResourceAsStream("/known-holes.json")) {
            known = new ObjectMapper().readTree(stream);
        }
    }

    @Test
    void noLibraryThatShipsHasAKnownHole() throws IOException {
        assertThat(found(ShippedLibraries.versions())).isEmpty();
    }

    @Test
    void everyLibraryThatShipsWasLookedUp() throws IOException {
        Set<String> lookedUp = new TreeSet<>();
        known.get("libraries").forEach(library -> lookedUp.add(library.asText()));
        assertThat(ShippedLibraries.versions().keySet()).isEqualTo(lookedUp);
        assertThat(LocalDate.parse(known.get("checked").asText())).isAfter("2026-01-01");
    }

    @Test
    void aVersionIsInAHoleFromItsBeginningUntilItsEnd() {
        String core = "ch.qos.logback:logback-core";
        assertThat(found(Map.of(core, "1.5.22"))).anyMatch(hole -> hole.contains("CVE-2026-1225"));
        assertThat(found(Map.of(core, "1.5.25"))).noneMatch(hole -> hole.contains("CVE-2026-1225"));
        assertThat(found(Map.of("org.xerial:sqlite-jdbc", "3.6.14")))
                .noneMatch(hole -> hole.contains("CVE-2023-32697"));
    }

    private static List<String> found(Map<String, String> versions) {
        List<String> found = new ArrayList<>();
        for (JsonNode hole : known.get("holes")) {
            String library = hole.get("library").asText();
            String version = versions.get(library);
            if (version != null && isWithin(version, hole)) {
                found.add("%s %s has %s, mended in %s: %s"
                        .formatted(
                                library,
                                version,
                                hole.get("id").asText(),
                                hole.get("fixed").asText(),
                                hole.get("what").asText()));
            }
        }
        return found;
    }

    private static boolean isWithin(String version, JsonNode hole) {
        Version here = Version.parse(version);
        return here.compareTo(Version.parse(hole.get("from").asText())) >= 0
                && here.compareTo(Version.parse(hole.get("fixed").asText())) < 0;
    }
}
