package org.skinweek.store;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a process that was killed had said before. A line counts when it is whole. */
final class KillRecord {
    private final Set<UUID> stored = new LinkedHashSet<>();
    private final Set<UUID> undone = new LinkedHashSet<>();
    private Optional<Instant> lastCopy = Optional.empty();
    private int commands;
    private int undos;
    private int copies;
    private int restores;

    /** Forgets when the last copy was made. */
    void beginRound() {
        lastCopy = Optional.empty();
    }

    void add(String line) {
        if (!line.endsWith(KillTestChild.END)) {
            return;
        }
        if (line.startsWith(KillTestChild.STORED)) {
            commands++;
            stored.addAll(ids(line, KillTestChild.STORED));
        } else if (line.startsWith(KillTestChild.UNDOING)) {
            // from here on it may be there or not
            ids(line, KillTestChild.UNDOING).forEach(stored::remove);
        } else if (line.startsWith(KillTestChild.UNDONE)) {
            undos++;
            undone.addAll(ids(line, KillTestChild.UNDONE));
        } else if (line.startsWith(KillTestChild.COPIED)) {
            copies++;
            lastCopy = Optional.of(Instant.parse(rest(line, KillTestChild.COPIED)));
        } else if (line.startsWith(KillTestChild.RESTORED)) {
            restores++;
        }
    }

    /** What must be there. */
    Set<UUID> stored() {
        return stored;
    }

    /** What must not be there. */
    Set<UUID> undone() {
        return undone;
    }

    /** When the last copy of the round was made. */
    Optional<Instant> lastCopy() {
        return lastCopy;
    }

    int commands() {
        return commands;
    }

    int undos() {
        return undos;
    }

    int copies() {
        return copies;
    }

    int restores() {
        return restores;
    }

    private static List<UUID> ids(String line, String what) {
        return List.of(rest(line, what).split(",")).stream()
                .map(UUID::fromString)
                .toList();
    }

    private static String rest(String line, String what) {
        return line.substring(what.length(), line.length() - KillTestChild.END.length());
    }
}
