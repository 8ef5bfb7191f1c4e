package org.skinweek.ui.page;

import java.util.Optional;
import org.skinweek.notebook.Command;

/** On which page people see what a command changed. */
final class CommandPages {
    private CommandPages() {}

    /** The page of a command, by its label; empty where it is seen on many. */
    static Optional<PageRoute> of(Command command) {
        return Optional.ofNullable(
                switch (command.label()) {
                    case "command.done",
                            "command.doneAll",
                            "command.skipAll",
                            "command.skip",
                            "command.unplanned",
                            "command.reopen",
                            "command.reopenAll" -> PageRoute.TODAY;
                    case "command.template",
                            "command.phase",
                            "command.rhythm",
                            "command.leaveOut",
                            "command.addOnce",
                            "command.moveOnce",
                            "command.cycle",
                            "command.deleteCycle",
                            "command.away",
                            "command.deleteAway",
                            "command.event",
                            "command.deleteEvent",
                            "command.place",
                            "command.remove",
                            "command.move",
                            "command.copy",
                            "command.mend",
                            "command.everyDay.morning",
                            "command.everyDay.evening",
                            "command.noDay.morning",
                            "command.noDay.evening",
                            "command.copyDay",
                            "command.clearDay",
                            "command.plan" -> PageRoute.WEEK;
                    case "command.asPlanned",
                            "command.asDayBefore",
                            "command.leftOut",
                            "command.addEntry",
                            "command.editEntry",
                            "command.deleteEntry",
                            "command.restoreEntry",
                            "command.skinNote",
                            "command.editSkinNote",
                            "command.deleteSkinNote",
                            "command.restoreSkinNote",
                            "command.beginPatch",
                            "command.lookPatch",
                            "command.deletePatch",
                            "command.restorePatch",
                            "command.addPhoto",
                            "command.addPhotos",
                            "command.deletePhoto",
                            "command.restorePhoto",
                            "command.movePhoto",
                            "command.moveDay",
                            "command.deleteDay" -> PageRoute.DIARY;
                    case "command.addProduct",
                            "command.addProducts",
                            "command.editProduct",
                            "command.beginNow",
                            "command.openPack",
                            "command.finishPack",
                            "command.buyPack",
                            "command.addPack",
                            "command.editPack",
                            "command.deletePack",
                            "command.archive",
                            "command.restore",
                            "command.deleteProduct" -> PageRoute.SHELF;
                    case "command.reminderTimes",
                            "command.reminderKinds",
                            "command.reminderKindTime",
                            "command.reminderQuiet",
                            "command.reminderAhead",
                            "command.reminderAgain",
                            "command.reminderPause",
                            "command.reminderGoOn" -> PageRoute.REMINDERS;
                    case "command.profile",
                            "command.guide",
                            "command.tolerate",
                            "command.endTolerance",
                            "command.setNumber",
                            "command.resetNumber",
                            "command.addRule",
                            "command.editRule",
                            "command.deleteRule",
                            "command.theme",
                            "command.textSize",
                            "command.lessMotion",
                            "command.firstDayOfWeek",
                            "command.dayEnd",
                            "command.sessionTimes" -> PageRoute.SETTINGS;
                    default -> null;
                });
    }
}
