package org.skinweek.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.PoreWay;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.LoneFrequency;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.NumberOverride;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

class OftenTableTest {
    @Test
    void tellsOfTheShelfInTheStrengthThatIsThere() {
        OftenTable table = table(Samples.week(false));

        assertThat(table.own()).isTrue();
        assertThat(table.shared()).isEqualTo(3);
        assertThat(row(table, "glycolic_acid").times()).isEqualTo(new LoneFrequency(2, 3, false));
        assertThat(row(table, "retinol").times()).isEqualTo(new LoneFrequency(2, 7, true));
        assertThat(row(table, "spf").times()).isEqualTo(new LoneFrequency(7, 7, false));
        assertThat(table.rows()).extracting(OftenTable.Row::active).doesNotContain("cleanser", "moisturiser");
    }

    @Test
    void saysWhichWayEachActsOn() {
        OftenTable table = table(Samples.week(false));

        assertThat(row(table, "niacinamide").ways()).isEqualTo(Set.of(PoreWay.OIL));
        assertThat(row(table, "l_ascorbic_acid").ways()).isEqualTo(Set.of(PoreWay.FIRMNESS));
        assertThat(row(table, "retinol").ways()).isEqualTo(Set.of(PoreWay.OIL, PoreWay.FIRMNESS));
    }

    @Test
    void tellsOfCommonActivesWhereNothingIsOnTheShelf() {
        OftenTable table = table(Samples.empty());

        assertThat(table.own()).isFalse();
        assertThat(table.rows()).extracting(OftenTable.Row::active).contains("salicylic_acid", "retinol", "spf");
    }

    @Test
    void sensitiveSkinIsToldLess() {
        Notebook normal = Samples.empty();
        Notebook sensitive = sensitive(normal);

        assertThat(sensitive.profile().sensitivity()).isEqualTo(Sensitivity.SENSITIVE);
        assertThat(row(table(sensitive), "glycolic_acid").times().later())
                .isLessThan(row(table(normal), "glycolic_acid").times().later());
    }

    @Test
    void keepsToTheUsersOwnNumbers() {
        Notebook notebook = Samples.week(false);
        NumberOverride own = new NumberOverride("MAX-AHA", "most.2", 1, Sensitivity.NORMAL);

        Notebook stricter = notebook.after(List.of(new Change.OfNumber(null, own)));

        assertThat(row(table(notebook), "glycolic_acid").times().later()).isEqualTo(3);
        assertThat(row(table(stricter), "glycolic_acid").times()).isEqualTo(new LoneFrequency(1, 1, false));
    }

    private static Notebook sensitive(Notebook notebook) {
        SkinProfile before = notebook.profile();
        return notebook.after(List.of(new Change.OfProfile(before, before.withStated(Sensitivity.SENSITIVE))));
    }

    private static OftenTable table(Notebook notebook) {
        Desktop desktop = Desktops.of(notebook, Runnable::run);
        LearnViewModel model = new LearnViewModel(desktop.workspace(), desktop.catalog(), desktop.rules());
        return model.oftenProperty().get();
    }

    private static OftenTable.Row row(OftenTable table, String active) {
        return table.rows().stream()
                .filter(row -> row.active().equals(active))
                .findFirst()
                .orElseThrow();
    }
}
