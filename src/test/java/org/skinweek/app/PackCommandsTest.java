package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;
import org.skinweek.testing.SampleNotebook;

class PackCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final Notebook notebook = SampleNotebook.withShelf().build();

    @Test
    void aPacksLifeIsUndoneStepByStep() {
        ProductPack pack = ProductPack.unknown(FIRST).withOpened(TODAY.minusDays(30), 6);
        Notebook added = after(notebook, PackCommands.save("retinol", pack), "command.addPack");
        Notebook finished = after(added, PackCommands.finish("retinol", FIRST, TODAY), "command.finishPack");
        Notebook bought = after(finished, PackCommands.buyAgain("retinol", SECOND, TODAY), "command.buyPack");
        Notebook opened = after(bought, PackCommands.open("retinol", SECOND, TODAY), "command.openPack");
        Notebook deleted = after(opened, PackCommands.delete("retinol", FIRST), "command.deletePack");

        assertThat(packs(added).keepsUntil()).isEqualTo(TODAY.minusDays(30).plusMonths(6));
        assertThat(packs(finished).inUse()).isEmpty();
        assertThat(packs(bought).keepsUntil()).isNull();
        assertThat(packs(opened).keepsUntil()).isEqualTo(TODAY.plusMonths(6));
        assertThat(packs(deleted).list()).extracting(ProductPack::id).containsExactly(SECOND);
    }

    @Test
    void savingReplacesThePackWithTheSameId() {
        ProductPack pack = ProductPack.unknown(FIRST);
        Notebook added = after(notebook, PackCommands.save("retinol", pack), "command.addPack");
        Notebook edited = after(added, PackCommands.save("retinol", pack.withOpened(TODAY, 6)), "command.editPack");

        assertThat(packs(edited).list()).containsExactly(pack.withOpened(TODAY, 6));
    }

    @Test
    void whatChangesNothingIsNoCommand() {
        ProductPack pack = ProductPack.unknown(FIRST).withOpened(TODAY, 6).withFinished(TODAY);
        Notebook there = after(notebook, PackCommands.save("retinol", pack), "command.addPack");

        assertThat(PackCommands.save("retinol", pack).apply(there)).isEmpty();
        assertThat(PackCommands.finish("retinol", FIRST, TODAY.plusDays(1)).apply(there))
                .isEmpty();
        assertThat(PackCommands.open("retinol", SECOND, TODAY).apply(there)).isEmpty();
        assertThat(PackCommands.delete("retinol", SECOND).apply(there)).isEmpty();
        assertThat(PackCommands.buyAgain("nothing", SECOND, TODAY).apply(there)).isEmpty();
    }

    private static ProductPacks packs(Notebook notebook) {
        return notebook.product("retinol").orElseThrow().packs();
    }

    private static Notebook after(Notebook before, Function<Notebook, Optional<Command>> maker, String label) {
        Command command = maker.apply(before).orElseThrow();
        Notebook after = before.after(command.changes());
        assertThat(command.label()).isEqualTo(label);
        assertThat(after.after(command.inverse().changes())).isEqualTo(before);
        return after;
    }
}
