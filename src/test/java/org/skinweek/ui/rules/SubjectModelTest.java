package org.skinweek.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.RuleSubject;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.ui.rules.SubjectModel.Choice;

class SubjectModelTest {
    private final SubjectModel model =
            new SubjectModel(SampleNotebook.withShelf().build());

    @Test
    void isAboutAnyActiveAtFirst() {
        assertThat(model.subject()).contains(new RuleSubject.AnyActive());
    }

    @Test
    void offersFamiliesOfActivesAndTheProductsOfTheShelf() {
        assertThat(model.choices())
                .startsWith(Choice.ANY)
                .endsWith(Choice.PRODUCTS)
                .contains(Choice.of(ActiveFamily.RETINOID))
                .doesNotContain(Choice.of(ActiveFamily.SUPPORT));
        assertThat(model.offered()).containsExactly("wash", "acid", "retinol", "cream", "spf");
    }

    @Test
    void anEmptyShelfOffersNoProducts() {
        assertThat(new SubjectModel(Notebook.EMPTY).choices()).doesNotContain(Choice.PRODUCTS);
    }

    @Test
    void asksForAProductWhereProductsAreMeant() {
        model.choiceProperty().set(Choice.PRODUCTS);
        assertThat(model.subject()).isEmpty();

        model.products().add("acid");
        assertThat(model.subject()).contains(new RuleSubject.OfProducts(Set.of("acid")));
    }

    @Test
    void showsWhatARuleIsAboutAlsoWhenItsProductIsGone() {
        model.fill(new RuleSubject.OfProducts(Set.of("acid", "sold-out")));

        assertThat(model.choiceProperty().get()).isEqualTo(Choice.PRODUCTS);
        assertThat(model.offered()).contains("sold-out");
        assertThat(model.subject()).contains(new RuleSubject.OfProducts(Set.of("acid", "sold-out")));
    }

    @Test
    void keepsAFamilyOfCareThatARuleNames() {
        model.fill(new RuleSubject.OfFamily(ActiveFamily.SUPPORT));

        assertThat(model.choices()).contains(Choice.of(ActiveFamily.SUPPORT));
        assertThat(model.subject()).contains(new RuleSubject.OfFamily(ActiveFamily.SUPPORT));
    }
}
