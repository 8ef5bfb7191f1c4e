package org.skinweek.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skinweek.ui.page.EntryKind;
import org.skinweek.ui.page.FindEntry;

/** What is found by what somebody types, in which order, and what Enter would open. */
class FindModelTest {
    private final List<FindEntry> entries = new ArrayList<>();

    private void add(EntryKind kind, String id, String name, String where, String... others) {
        entries.add(new FindEntry(
                kind,
                id,
                name,
                List.of(others),
                () -> {
                    throw new IllegalStateException("a model draws nothing");
                },
                Optional.empty(),
                where,
                () -> {}));
    }

    private FindModel typed(String query) {
        FindModel model = new FindModel(entries);
        model.queryProperty().set(query);
        return model;
    }

    private List<String> find(String query) {
        return typed(query).foundProperty().get().shown().stream()
                .map(FindEntry::id)
                .toList();
    }

    @Test
    void findsWordsInAnyOrder() {
        add(EntryKind.ACTION, "plan", "Plan my week", "Week");

        assertThat(find("week plan")).containsExactly("plan");
        assertThat(find("plan shelf")).isEmpty();
    }

    @Test
    void findsBeginningsAndMiddles() {
        add(EntryKind.PRODUCT, "nia", "Niacinamide", "Shelf");

        assertThat(find("nia")).containsExactly("nia");
        assertThat(find("cina")).containsExactly("nia");
        assertThat(find("c")).as("one letter is in nearly every word").isEmpty();
    }

    @Test
    void paysNoRegardToAccentsAndCapitals() {
        add(EntryKind.PRODUCT, "creme", "Crème Réparatrice", "Shelf");

        assertThat(find("CREME repa")).containsExactly("creme");
        assertThat(find("crème")).containsExactly("creme");
    }

    @Test
    void findsByAnotherNameAndByPlace() {
        add(EntryKind.PRODUCT, "toner", "Night toner", "Shelf", "Glycolic acid", "AHA exfoliant");

        assertThat(find("aha")).containsExactly("toner");
        assertThat(find("night aha")).containsExactly("toner");
        assertThat(find("shelf night")).containsExactly("toner");
    }

    @Test
    void putsTheBestFirst() {
        add(EntryKind.PRODUCT, "middle", "Proretinol", "Shelf");
        add(EntryKind.PRODUCT, "other", "Night cream", "Shelf", "Retinol");
        add(EntryKind.PRODUCT, "later", "Gentle retinol", "Shelf");
        add(EntryKind.PRODUCT, "beginning", "Retinols of the night", "Shelf");
        add(EntryKind.PRODUCT, "whole", "Retinol", "Shelf");

        assertThat(find("retinol")).containsExactly("whole", "later", "beginning", "middle", "other");
    }

    @Test
    void putsTheKindOfTheBestFirstAndReadingLast() {
        add(EntryKind.ACTION, "action", "Begin with something new", "Week", "retinol");
        add(EntryKind.ACTIVE, "active", "Retinol", "Learn");
        add(EntryKind.READING, "reading", "Retinol is for everybody", "Learn");

        assertThat(find("retinol")).containsExactly("active", "reading", "action");
        assertThat(find("r")).containsExactly("active", "reading", "action");
    }

    @Test
    void keepsTheOrderOfWhatFitsEquallyWell() {
        add(EntryKind.PRODUCT, "b", "Serum B", "Shelf");
        add(EntryKind.PRODUCT, "a", "Serum A", "Shelf");

        assertThat(find("serum")).containsExactly("b", "a");
        assertThat(find("ser")).containsExactly("b", "a");
    }

    @Test
    void showsSomeOfAKindAndCountsAll() {
        IntStream.range(0, 30).forEach(i -> add(EntryKind.PRODUCT, "p" + i, "Serum " + i, "Shelf"));

        FindModel.Found found = typed("serum").foundProperty().get();

        assertThat(found.total()).isEqualTo(30);
        assertThat(found.shown()).hasSizeLessThan(10);
        assertThat(find("serum 29")).containsExactly("p29");
    }

    @Test
    void showsActionsPagesAndProductsWhileNothingIsTyped() {
        add(EntryKind.READING, "reading", "Pores", "Learn");
        add(EntryKind.ACTIVE, "active", "Retinol", "Learn");
        add(EntryKind.PRODUCT, "product", "Cream", "Shelf");
        add(EntryKind.PAGE, "page", "Week", "");
        add(EntryKind.ACTION, "action", "Plan my week", "Week");

        assertThat(find("")).containsExactly("action", "page", "product");
        assertThat(find("  ")).containsExactly("action", "page", "product");
    }

    @Test
    void offersTheNextStepWhereNothingFits() {
        add(EntryKind.ACTION, "do-add_product", "Add a product", "Shelf");
        add(EntryKind.ACTION, "do-other", "Something else", "Week");

        FindModel model = typed("unobtainium");

        FindModel.Found found = model.foundProperty().get();
        assertThat(found.nothing()).isTrue();
        assertThat(found.query()).isEqualTo("unobtainium");
        assertThat(found.shown()).extracting(FindEntry::id).containsExactly("do-add_product");
        assertThat(model.chosenProperty().get()).map(FindEntry::id).contains("do-add_product");
    }

    @Test
    void movesThroughWhatIsShownAndRoundItsEnds() {
        List.of("one", "two", "three").forEach(id -> add(EntryKind.PRODUCT, id, "Serum " + id, "Shelf"));
        FindModel model = new FindModel(entries);
        assertThat(chosen(model)).isEqualTo("one");

        model.move(1);
        assertThat(chosen(model)).isEqualTo("two");
        model.last();
        assertThat(chosen(model)).isEqualTo("three");
        model.move(1);
        assertThat(chosen(model)).isEqualTo("one");
        model.move(-1);
        assertThat(chosen(model)).isEqualTo("three");
        model.first();
        assertThat(chosen(model)).isEqualTo("one");
        model.last();
        model.queryProperty().set("serum");
        assertThat(chosen(model)).as("the best after each letter").isEqualTo("one");
    }

    private static String chosen(FindModel model) {
        return model.chosenProperty().get().map(FindEntry::id).orElse("");
    }
}
