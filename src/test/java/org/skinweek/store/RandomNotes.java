package org.skinweek.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchPlace;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.diary.SkinScores;
import org.skinweek.diary.SkinTag;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;

/** Makes what notes about the skin tell, and patch tests. */
final class RandomNotes {
    private static final List<String> SUSPECTS = List.of("p1", "two\nlines", "\\", "\\n", "p2");

    private final Random random;

    RandomNotes(Random random) {
        this.random = random;
    }

    SkinDetails details() {
        if (random.nextInt(3) == 0) {
            return SkinDetails.NONE;
        }
        Set<SkinTag> tags = Arrays.stream(SkinTag.values())
                .filter(tag -> random.nextBoolean())
                .collect(Collectors.toSet());
        List<String> suspected =
                SUSPECTS.stream().filter(product -> random.nextBoolean()).toList();
        return new SkinDetails(new SkinScores(score(), score(), score(), score()), suspected, tags);
    }

    Change ofPatchTest(Notebook notebook, UUID id, LocalDate begun) {
        List<PatchTest> all = notebook.diary().patchTests();
        if (all.isEmpty() || random.nextInt(3) == 0) {
            return new Change.OfPatchTest(null, test(id, begun));
        }
        PatchTest before = all.get(random.nextInt(all.size()));
        return new Change.OfPatchTest(before, random.nextInt(3) == 0 ? null : test(before.id(), begun));
    }

    private PatchTest test(UUID id, LocalDate begun) {
        List<PatchLook> looks = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            if (random.nextBoolean()) {
                PatchResult result = List.of(PatchResult.values()).get(random.nextInt(PatchResult.values().length));
                looks.add(new PatchLook(begun.plusDays(day), result));
            }
        }
        PatchPlace place = List.of(PatchPlace.values()).get(random.nextInt(PatchPlace.values().length));
        return new PatchTest(id, "p" + random.nextInt(6), begun, place, looks);
    }

    Change ofPhoto(Notebook notebook, UUID id, LocalDate day) {
        List<SkinPhoto> all = notebook.diary().photos().all();
        if (all.isEmpty() || random.nextInt(3) == 0) {
            return new Change.OfPhoto(null, photo(id, day));
        }
        SkinPhoto before = all.get(random.nextInt(all.size()));
        return new Change.OfPhoto(before, random.nextInt(3) == 0 ? null : before.on(day));
    }

    private SkinPhoto photo(UUID id, LocalDate day) {
        byte[] hash = new byte[32];
        random.nextBytes(hash);
        return new SkinPhoto(
                id,
                day,
                HexFormat.of().formatHex(hash),
                1 + random.nextInt(SkinPhoto.LONGEST_EDGE),
                1 + random.nextInt(SkinPhoto.LONGEST_EDGE),
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                ZoneOffset.ofHours(random.nextInt(19)));
    }

    private @Nullable Integer score() {
        return random.nextBoolean() ? null : random.nextInt(SkinScores.MOST + 1);
    }
}
