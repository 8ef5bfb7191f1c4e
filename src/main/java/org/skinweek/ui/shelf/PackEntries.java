package org.skinweek.ui.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.PackCost;
import org.skinweek.diary.PackUses;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.PackOutlook;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.PackSize;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;
import org.skinweek.words.PriceWords;
import org.skinweek.words.Words;

/** Says what there is to tell about the packs of a product. */
final class PackEntries {
    private final Words words;
    private final PriceWords prices;
    private final ShelfDates dates;

    PackEntries(Words words) {
        this.words = words;
        this.prices = new PriceWords(words);
        this.dates = new ShelfDates(words);
    }

    /** The open packs first, then the sealed ones, and the finished ones, the last one before the others. */
    List<PackEntry> of(Product product, Notebook notebook, LocalDate today) {
        PackUses uses = PackUses.of(product, notebook.diary(), today);
        List<PackEntry> entries = new ArrayList<>(product.packs().list().stream()
                .map(pack -> entry(pack, uses, today))
                .toList());
        entries.sort(Comparator.comparing(PackEntry::state)
                .thenComparing(
                        entry -> entry.state() == PackEntry.State.FINISHED
                                ? entry.pack().finished()
                                : null,
                        Comparator.nullsFirst(Comparator.reverseOrder())));
        return entries;
    }

    /** When the pack in use is used up, beside when it ends; empty where that is not known. */
    Optional<String> outlook(Optional<PackOutlook> outlook) {
        return outlook.map(known -> words.text(
                known.isTooLate() ? "shelf.pack.outlook.late" : "shelf.pack.outlook.in_time",
                dates.month(known.usedUp())));
    }

    private PackEntry entry(ProductPack pack, PackUses uses, LocalDate today) {
        PackEntry.State state = PackEntry.State.of(pack);
        List<String> details = new ArrayList<>();
        if (state == PackEntry.State.FINISHED) {
            whenOpened(pack, today).ifPresent(details::add);
        } else {
            addEnd(pack, today, details);
        }
        addBuying(pack, state, today, details);
        uses(pack, uses).ifPresent(details::add);
        return new PackEntry(pack, state, title(pack, state, today), details);
    }

    private String title(ProductPack pack, PackEntry.State state, LocalDate today) {
        return switch (state) {
            case OPEN -> words.text("shelf.pack.state.open", dates.full(Objects.requireNonNull(pack.opened()), today));
            case SEALED -> words.text("shelf.pack.state.sealed");
            case FINISHED ->
                words.text("shelf.pack.state.finished", dates.full(Objects.requireNonNull(pack.finished()), today));
        };
    }

    private Optional<String> whenOpened(ProductPack pack, LocalDate today) {
        return Optional.ofNullable(pack.opened())
                .map(day -> words.text("shelf.pack.opened.on", dates.full(day, today)));
    }

    /** The last day, and which of two dates makes it so. */
    private void addEnd(ProductPack pack, LocalDate today, List<String> details) {
        @Nullable LocalDate until = pack.keepsUntil();
        @Nullable LocalDate printed = pack.printedExpiry();
        @Nullable Integer months = pack.periodAfterOpeningMonths();
        if (until != null) {
            details.add(new PackWords(words, today).endsOn(PackLife.of(pack, today)));
        }
        if (months != null && !pack.isOpened()) {
            details.add(words.text("shelf.pack.months.sealed", months));
        } else if (months != null) {
            details.add(
                    printed == null
                            ? words.text("shelf.pack.months", months)
                            : words.text(
                                    printed.equals(until) ? "shelf.pack.printed.counts" : "shelf.pack.printed.later",
                                    months,
                                    dates.full(printed, today)));
        } else if (printed != null) {
            details.add(words.text("shelf.pack.printed"));
        }
    }

    private void addBuying(ProductPack pack, PackEntry.State state, LocalDate today, List<String> details) {
        @Nullable LocalDate bought = pack.bought();
        if (bought != null && state == PackEntry.State.SEALED) {
            details.add(words.text("shelf.pack.bought", dates.full(bought, today)));
        }
        @Nullable PackSize size = pack.size();
        @Nullable PackPrice price = pack.price();
        if (size != null && price != null) {
            details.add(words.text("common.two.parts", prices.size(size), prices.price(price)));
        } else if (size != null) {
            details.add(prices.size(size));
        } else if (price != null) {
            details.add(prices.price(price));
        }
    }

    private Optional<String> uses(ProductPack pack, PackUses uses) {
        int count = uses.count(pack);
        if (count == 0) {
            return Optional.empty();
        }
        Optional<PackCost> cost = uses.cost(pack);
        return Optional.of(cost.map(each -> words.text(
                        each.soFar() ? "shelf.pack.cost.so_far" : "shelf.pack.cost", count, prices.each(each)))
                .orElseGet(() -> words.text(pack.isFinished() ? "shelf.pack.uses" : "shelf.pack.uses.so_far", count)));
    }
}
