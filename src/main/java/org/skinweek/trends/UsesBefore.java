package org.skinweek.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.catalog.Catalog;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.WeeksOfUse;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.rules.SlowStartStage;

/**
 * A treatment that was used in the days before one, such as before a reaction: which, when, and whether the skin was used
 * to it. It says nothing of what caused anything.
 *
 * @param product the treatment
 * @param uses its uses on those days, the latest first
 * @param isFirst true where the first of them is its first use of all
 * @param stage the step of its slow start that held at the latest of them; empty where it was not new
 */
public record UsesBefore(Product product, List<DiaryEntry> uses, boolean isFirst, Optional<SlowStartStage> stage) {
    /** Copies the list. */
    public UsesBefore {
        uses = List.copyOf(uses);
    }

    /** The treatments of as many days before one as a use is followed up for, that of the latest use first. */
    public static List<UsesBefore> of(LocalDate day, Notebook notebook, Checker checker, Catalog catalog) {
        Treatments treatments = new Treatments(catalog);
        Map<Product, List<DiaryEntry>> byProduct = new LinkedHashMap<>();
        notebook.diary()
                .between(day.minusDays(ProductHistory.DAYS_AFTER), day.minusDays(1))
                .descendingMap()
                .values()
                .forEach(written -> written.uses().stream()
                        .sorted(Comparator.comparing(DiaryEntry::session).reversed())
                        .forEach(entry -> notebook.product(entry.product())
                                .filter(treatments::treats)
                                .ifPresent(product -> byProduct
                                        .computeIfAbsent(product, each -> new ArrayList<>())
                                        .add(entry))));
        return byProduct.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue(), notebook, checker))
                .toList();
    }

    /** How many of those days have no entry, so that there may have been more; none before the user began. */
    public static int unlogged(LocalDate day, Notebook notebook) {
        LocalDate began = notebook.began().orElse(day);
        return (int) day.minusDays(ProductHistory.DAYS_AFTER)
                .datesUntil(day)
                .filter(date -> !date.isBefore(began))
                .filter(date -> notebook.diary().day(date).entries().isEmpty())
                .count();
    }

    private static UsesBefore of(Product product, List<DiaryEntry> uses, Notebook notebook, Checker checker) {
        LocalDate latest = uses.get(0).day();
        LocalDate earliest = uses.get(uses.size() - 1).day();
        int weeks = WeeksOfUse.at(latest, product, notebook);
        boolean first =
                notebook.diary().firstUse(product.id()).filter(earliest::equals).isPresent()
                        && Optional.ofNullable(product.firstUsed())
                                .filter(stated -> stated.isBefore(earliest))
                                .isEmpty()
                        && notebook.diary().firstDay().filter(earliest::isAfter).isPresent();
        return new UsesBefore(product, uses, first, checker.slowStart(product, notebook.profile(), weeks));
    }
}
