package org.skinweek.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** Stores with a fixed time and zone. */
final class Stores {
    static final Instant NOW = Instant.parse("2026-11-23T20:15:30Z");

    /** One folder for all tests, since the driver unpacks SQLite only once in a process. */
    static final Path NATIVE = Path.of("target", "sqlite-native").toAbsolutePath();

    private Stores() {}

    static Store store(Path folder) {
        return store(folder, NOW);
    }

    static Store store(Path folder, Instant now) {
        return new Store(folder, NATIVE, InstantSource.fixed(now), () -> ZoneId.of("Europe/Berlin"));
    }

    /** A store that stays open while its clock goes on. */
    static Store store(Path folder, InstantSource clock) {
        return new Store(folder, NATIVE, clock, () -> ZoneId.of("Europe/Berlin"));
    }

    static Store store(Path folder, Instant now, List<String> scripts) {
        return new Store(
                folder, NATIVE, InstantSource.fixed(now), () -> ZoneId.of("Europe/Berlin"), new Migrations(scripts));
    }
}
