package org.skinweek.ui.shelf.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** What a product would change is known before it is on the shelf, and nothing changes until it is. */
class WeekEffectTest {
    private static final Product AZELAIC = product("azelaic-new", ProductCategory.SERUM, "azelaic_acid");
    private static final Product RETINAL = product("retinal-new", ProductCategory.SERUM, "retinal");

    private final List<Desktop> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(desktop -> desktop.workspace().close());
    }

    @Test
    void aPlaceIsProposedAndNothingIsChanged() {
        Desktop desktop = desktop(Samples.week(false));
        Notebook before = desktop.workspace().notebook();
        WeekEffect.Effect effect = effect(desktop, AZELAIC);
        assertThat(effect.place()).startsWith("In your week: ");
        assertThat(effect.grave()).isFalse();
        assertThat(desktop.workspace().notebook()).isEqualTo(before);
    }

    @Test
    void whatIsForbiddenHasNoPlaceAndSaysWhy() {
        SkinProfile pregnant = new SkinProfile(Sensitivity.NORMAL, null, Set.of(), true, Set.of());
        Notebook week = Samples.week(false);
        WeekEffect.Effect effect =
                effect(desktop(week.after(List.of(new Change.OfProfile(week.profile(), pregnant)))), RETINAL);
        assertThat(effect.place()).isEqualTo("Your week has no room for it as it is.");
        assertThat(effect.warnings()).contains("Retinoid in pregnancy or planning");
        assertThat(effect.grave()).isTrue();
    }

    @Test
    void careAndTheUnknownHaveNoPlaceInThePlan() {
        Desktop desktop = desktop(Samples.week(false));
        assertThat(effect(desktop, product("cream", ProductCategory.MOISTURISER, "moisturiser"))
                        .place())
                .contains("finds its own place");
        assertThat(effect(desktop, product("moon", ProductCategory.SERUM)).place())
                .contains("does not know");
    }

    @Test
    void afterAnAllergicReactionNothingNewIsPlanned() {
        assertThat(effect(desktop(Samples.named("allergic")), AZELAIC).place()).contains("recovering");
    }

    @Test
    void aThirdOfAKindIsSaid() {
        Notebook week = Samples.week(false);
        Notebook two = week.after(List.of(
                new Change.OfProduct(null, product("az-1", ProductCategory.SERUM, "azelaic_acid")),
                new Change.OfProduct(null, product("az-2", ProductCategory.TREATMENT, "azelaic_acid"))));
        assertThat(effect(desktop(week), AZELAIC).alike()).isEmpty();
        assertThat(effect(desktop(two), AZELAIC).alike()).isEqualTo("You own two of this kind already: az-1 and az-2.");
    }

    private static WeekEffect.Effect effect(Desktop desktop, Product product) {
        WeekEffect effect = new WeekEffect(
                desktop.workspace(),
                desktop.knowledge(),
                desktop.rules(),
                desktop.clock(),
                desktop.words(),
                desktop.background());
        List<WeekEffect.Effect> told = new ArrayList<>();
        effect.of(product, told::add);
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private Desktop desktop(Notebook notebook) {
        Desktop desktop = Desktops.of(notebook, Runnable::run);
        open.add(desktop);
        return desktop;
    }

    private static Product product(String id, ProductCategory category, String... actives) {
        return Product.of(
                id,
                id,
                Form.LEAVE_ON,
                category,
                List.of(actives).stream().map(Dose::of).toList());
    }
}
