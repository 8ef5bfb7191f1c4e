package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;

/** What a user does with photos, and that each can be taken back. */
class PhotoCommandsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-23T20:15:30Z");

    private final AtomicLong ids = new AtomicLong();
    private final PhotoCommands commands = new PhotoCommands(
            InstantSource.fixed(NOW), () -> ZoneId.of("Asia/Tokyo"), () -> new UUID(0, ids.incrementAndGet()));

    @Test
    void severalAreAddedInOneStepAndEachOnce() {
        List<PhotoToAdd> three = List.of(picture('a', DAY), picture('b', DAY.plusDays(1)), picture('a', DAY));
        Command command = commands.add(three).apply(Notebook.EMPTY).orElseThrow();
        assertThat(command.label()).isEqualTo("command.addPhotos");
        Notebook after = Notebook.EMPTY.after(command.changes());
        assertThat(after.diary().photos().all())
                .extracting(SkinPhoto::day, SkinPhoto::zone)
                .containsExactly(tuple(DAY, ZoneId.of("Asia/Tokyo")), tuple(DAY.plusDays(1), ZoneId.of("Asia/Tokyo")));
        assertThat(commands.add(three).apply(after)).isEmpty();
        assertThat(commands.add(List.of(picture('a', DAY.plusDays(2))))
                        .apply(after)
                        .orElseThrow()
                        .label())
                .isEqualTo("command.addPhoto");
        assertThat(after.after(command.inverse().changes())).isEqualTo(Notebook.EMPTY);
    }

    @Test
    void oneIsMovedDeletedAndBroughtBack() {
        Notebook one = Notebook.EMPTY.after(commands.add(List.of(picture('a', DAY)))
                .apply(Notebook.EMPTY)
                .orElseThrow()
                .changes());
        SkinPhoto photo = one.diary().photos().all().get(0);
        assertThat(commands.move(photo, DAY).apply(one)).isEmpty();
        Command move = commands.move(photo, DAY.minusDays(9)).apply(one).orElseThrow();
        Notebook moved = one.after(move.changes());
        assertThat(moved.diary().photos().of(DAY.minusDays(9))).containsExactly(photo.on(DAY.minusDays(9)));
        assertThat(moved.after(move.inverse().changes())).isEqualTo(one);
        Command delete = commands.delete(photo).apply(moved).orElseThrow();
        Notebook none = moved.after(delete.changes());
        assertThat(none).isEqualTo(Notebook.EMPTY);
        assertThat(commands.delete(photo).apply(none)).isEmpty();
        assertThat(none.after(commands.restore(photo).apply(none).orElseThrow().changes()))
                .isEqualTo(one);
        assertThat(commands.restore(photo).apply(one)).isEmpty();
    }

    private static PhotoToAdd picture(char digit, LocalDate day) {
        return new PhotoToAdd(new KeptPicture(String.valueOf(digit).repeat(64), 30, 40, Optional.empty()), day);
    }
}
