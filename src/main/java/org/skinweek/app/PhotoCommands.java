package org.skinweek.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;

/** What a user does with photos, as makers of commands for {@link Workspace#execute(Function)}. */
public final class PhotoCommands {
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final Supplier<UUID> ids;

    /**
     * Makes commands.
     *
     * @param clock dates what is added
     * @param zone where the user is now
     * @param ids gives a new id for each photo
     */
    public PhotoCommands(InstantSource clock, Supplier<ZoneId> zone, Supplier<UUID> ids) {
        this.clock = clock;
        this.zone = zone;
        this.ids = ids;
    }

    /** Adds photos in one step; one that its day has already is not added again. */
    public Function<Notebook, Optional<Command>> add(List<PhotoToAdd> photos) {
        return notebook -> {
            List<Change> changes = new ArrayList<>();
            Notebook after = notebook;
            for (PhotoToAdd photo : photos) {
                if (has(after, photo)) {
                    continue;
                }
                Change change = new Change.OfPhoto(
                        null,
                        new SkinPhoto(
                                ids.get(),
                                photo.day(),
                                photo.file().hash(),
                                photo.file().width(),
                                photo.file().height(),
                                clock.instant(),
                                zone.get()));
                changes.add(change);
                after = change.applyTo(after);
            }
            String label = changes.size() == 1 ? "command.addPhoto" : "command.addPhotos";
            return changes.isEmpty() ? Optional.empty() : Optional.of(new Command(label, List.of(), changes));
        };
    }

    /** True when the day has this very picture. */
    static boolean has(Notebook notebook, PhotoToAdd photo) {
        return notebook.diary().photos().of(photo.day()).stream()
                .anyMatch(other -> other.hash().equals(photo.file().hash()));
    }

    /** Deletes a photo. */
    public Function<Notebook, Optional<Command>> delete(SkinPhoto photo) {
        return notebook -> notebook.diary()
                .photos()
                .photo(photo.id())
                .map(found -> Command.of("command.deletePhoto", new Change.OfPhoto(found, null)));
    }

    /** Brings a deleted photo back as it was; does nothing if it is there. */
    public Function<Notebook, Optional<Command>> restore(SkinPhoto photo) {
        return notebook -> notebook.diary().photos().photo(photo.id()).isPresent()
                ? Optional.empty()
                : Optional.of(Command.of("command.restorePhoto", new Change.OfPhoto(null, photo)));
    }

    /** Takes a photo to another day. */
    public Function<Notebook, Optional<Command>> move(SkinPhoto photo, LocalDate day) {
        return notebook -> notebook.diary()
                .photos()
                .photo(photo.id())
                .filter(found -> !found.day().equals(day))
                .map(found -> Command.of("command.movePhoto", new Change.OfPhoto(found, found.on(day))));
    }
}
