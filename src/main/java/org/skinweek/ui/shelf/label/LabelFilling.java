package org.skinweek.ui.shelf.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.FoundActive;
import org.skinweek.label.LabelFinding;
import org.skinweek.label.ProductGuess;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.product.DoseRow;
import org.skinweek.ui.product.ProductFormModel;

/**
 * Puts what a label says into the form of a product. What the user has put there or taken away stays as it is, however often
 * the text changes: a guess only replaces what was guessed before.
 */
final class LabelFilling {
    private final ProductFormModel form;
    private String name = "";
    private String spf = "";
    private Optional<SkinZone> zone = Optional.empty();
    /** What stands in the form while the user has chosen nothing else. */
    private ProductCategory category;

    private Form staying;
    /** The strengths of the actives that were filled in, as they stood in their fields. */
    private final Map<String, String> filled = new HashMap<>();
    /** Actives that the user took out: they are not put in again. */
    private final Set<String> refused = new HashSet<>();

    LabelFilling(ProductFormModel form) {
        this.form = form;
        this.category = form.categoryProperty().get();
        this.staying = form.formProperty().get();
    }

    /** Fills in what a list says; what is no list says nothing, and takes back what the text before it said. */
    void fill(LabelFinding finding) {
        if (!finding.isList()) {
            clear();
            return;
        }
        if (!form.editing()) {
            product(finding.product());
        }
        List<FoundActive> counted =
                CountedActives.of(finding.actives(), form.categoryProperty().get());
        rememberRefused();
        Set<String> now = new HashSet<>();
        counted.forEach(active -> now.add(active.id()));
        form.doses().removeIf(row -> isUntouched(row) && !now.contains(row.identity()));
        filled.keySet().retainAll(now);
        counted.stream().filter(active -> !refused.contains(active.id())).forEach(this::add);
    }

    /** Takes back what the text before it said, as there is none any more. */
    void clear() {
        rememberRefused();
        form.doses().removeIf(this::isUntouched);
        filled.clear();
    }

    /** The name that the user gave; absent where it is blank or a guess. */
    @Nullable
    String givenName() {
        String now = form.name().text().strip();
        return now.isEmpty() || now.equals(name) ? null : now;
    }

    /** The category that the user chose, or a product on the shelf has; absent where it is a guess. */
    @Nullable
    ProductCategory givenCategory() {
        ProductCategory now = form.categoryProperty().get();
        return !form.editing() && now == category ? null : now;
    }

    /** Leave-on or rinse-off as the user chose, or a product on the shelf is; absent where it is a guess. */
    @Nullable
    Form givenForm() {
        Form now = form.formProperty().get();
        return !form.editing() && now == staying ? null : now;
    }

    /** Puts an active in or takes it out, as the user decides, and keeps to that. */
    void decide(FoundActive active, boolean counts) {
        if (counts) {
            refused.remove(active.id());
            form.actives().add(CountedActives.dose(active));
        } else {
            form.actives().row(active.id()).ifPresent(form.actives()::remove);
            refused.add(active.id());
            filled.remove(active.id());
        }
    }

    private void product(ProductGuess guess) {
        boolean formStands = form.formProperty().get() == staying;
        if (form.categoryProperty().get() == category) {
            category = guess.category();
            form.categoryProperty().set(category); // which also sets the form that is usual for it
            staying = formStands ? form.formProperty().get() : staying;
        }
        if (form.formProperty().get() == staying) {
            staying = guess.form();
            form.formProperty().set(staying);
        }
        name = replace(form.name(), name, Objects.requireNonNullElse(guess.name(), ""));
        spf = replace(form.spf(), spf, guess.spf() == null ? "" : String.valueOf(guess.spf()));
        if (form.zoneProperty().get().equals(zone)) {
            zone = guess.zone() == form.namedZoneProperty().get() ? Optional.empty() : Optional.of(guess.zone());
            form.zoneProperty().set(zone);
        }
    }

    /** Puts a guess where the guess before it still stands, or nothing does; says which guess stands there now. */
    private static String replace(FormField field, String before, String guess) {
        if (!field.text().equals(before)) {
            return before;
        }
        if (!guess.equals(before)) {
            field.begin(guess);
        }
        return guess;
    }

    private void rememberRefused() {
        filled.keySet().stream().filter(active -> !form.actives().holds(active)).forEach(refused::add);
    }

    private boolean isUntouched(DoseRow row) {
        return row.percentProperty().get().equals(filled.get(row.identity()));
    }

    private void add(FoundActive active) {
        Optional<DoseRow> there = form.actives().row(active.id());
        Dose dose = CountedActives.dose(active);
        if (there.isPresent() && !isUntouched(there.get())) {
            return;
        }
        there.ifPresent(form.actives()::remove);
        form.actives().add(dose);
        remember(active.id());
    }

    private void remember(String active) {
        form.actives()
                .row(active)
                .ifPresent(row -> filled.put(active, row.percentProperty().get()));
    }
}
