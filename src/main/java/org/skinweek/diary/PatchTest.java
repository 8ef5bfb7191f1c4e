package org.skinweek.diary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A product tried on a small spot before the face. A reaction there is one of the spot and no note about the skin: it
 * pauses nothing. How many days a test takes, only the rules say.
 *
 * @param id never changes
 * @param product id of the product
 * @param begun the day on which it went on first
 * @param place where
 * @param looks what was found, one look a day, in order
 */
public record PatchTest(UUID id, String product, LocalDate begun, PatchPlace place, List<PatchLook> looks) {
    /** Puts the looks in order. */
    public PatchTest {
        looks = looks.stream().sorted(Comparator.comparing(PatchLook::day)).toList();
        if (looks.stream().map(PatchLook::day).distinct().count() != looks.size()) {
            throw new IllegalArgumentException("looks has a day twice: a day has one look");
        }
        if (!looks.isEmpty() && looks.get(0).day().isBefore(begun)) {
            throw new IllegalArgumentException("a look is before %s: the test begins then".formatted(begun));
        }
    }

    /** The same test with a look, which takes the place of that of its day. */
    public PatchTest with(PatchLook look) {
        Stream<PatchLook> others = looks.stream().filter(each -> !each.day().equals(look.day()));
        return new PatchTest(
                id,
                product,
                begun,
                place,
                Stream.concat(others, Stream.of(look)).toList());
    }

    /** The look of a day, if there was one. */
    public Optional<PatchLook> look(LocalDate day) {
        return looks.stream().filter(look -> look.day().equals(day)).findFirst();
    }

    /** The first look that found a reaction. */
    public Optional<PatchLook> reaction() {
        return looks.stream().filter(look -> look.result().isReaction()).findFirst();
    }

    /** The day of the last look in a test of so many days: when they are over. */
    public LocalDate lastDay(int days) {
        return begun.plusDays(days);
    }

    /**
     * The day of the look after all days of the test, where no look found a reaction. A last look that nobody took is
     * unknown, and so the test is not passed.
     */
    public Optional<LocalDate> passed(int days) {
        return reaction().isPresent()
                ? Optional.empty()
                : looks.stream()
                        .map(PatchLook::day)
                        .filter(day -> !day.isBefore(lastDay(days)))
                        .findFirst();
    }

    /** The day on which it ended: by a reaction, or by the last look; empty while it runs. */
    public Optional<LocalDate> ended(int days) {
        return reaction().map(PatchLook::day).or(() -> passed(days));
    }

    /** True on a day on which somebody should look at the patch and has not. */
    public boolean isDue(LocalDate day, int days) {
        return day.isAfter(begun) && ended(days).isEmpty() && look(day).isEmpty();
    }
}
