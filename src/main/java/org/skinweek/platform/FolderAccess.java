package org.skinweek.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells who besides the user has access to a folder, by its mode and those of the folders above it. On systems without
 * modes nothing is known, and nothing is reported.
 */
public final class FolderAccess {
    private static final int STICKY = 01000;
    private static final int GROUP = 070;
    private static final int OTHERS_MAY_WRITE = 022;
    private static final int OTHERS_MAY_ANYTHING = 077;
    private static final int OTHERS_MAY_ENTER = 011;

    private FolderAccess() {}

    /** What other users of the computer may do with a folder. */
    public enum Openness {
        /** They have no access. */
        PRIVATE,
        /** They can see the names of its files, but not read ours, which are private in any folder. */
        VISIBLE,
        /** They can add files, and remove or replace those that are there. */
        CHANGEABLE
    }

    /** What others may do with a folder that exists. */
    public static Openness openness(Path folder) {
        int mode = mode(folder);
        boolean reachable = above(folder).stream().allMatch(each -> (mode(each) & OTHERS_MAY_ENTER) != 0);
        if ((mode & OTHERS_MAY_ANYTHING) == 0 || !reachable) {
            return Openness.PRIVATE;
        }
        return (mode & OTHERS_MAY_WRITE) == 0 ? Openness.VISIBLE : Openness.CHANGEABLE;
    }

    /**
     * Whether the user can close a folder to others: it is theirs, and no shared place such as the temporary folder.
     */
    public static boolean closable(Path folder) {
        return (mode(folder) & STICKY) == 0 && ownedByUser(folder);
    }

    /**
     * Closes a folder to everybody but the user.
     *
     * @throws IOException when the user may not do that
     */
    public static void close(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /**
     * Whether no other user can have put a file into a folder or can replace one, so that programs may be loaded from
     * it.
     *
     * @param folder must exist
     */
    public static boolean trusted(Path folder) {
        return (mode(folder) & OTHERS_MAY_WRITE) == 0
                && ownedByUser(folder)
                && above(folder).stream()
                        .map(FolderAccess::mode)
                        .allMatch(mode -> (mode & OTHERS_MAY_WRITE) == 0 || (mode & STICKY) != 0);
    }

    private static List<Path> above(Path folder) {
        List<Path> folders = new ArrayList<>();
        for (@Nullable Path each = real(folder).getParent(); each != null; each = each.getParent()) {
            folders.add(each);
        }
        return folders;
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath();
        }
    }

    /**
     * The mode, or zero where the system has none. The bits of a group that is named like the owner do not count, since
     * systems that give each user a group put nobody else into it.
     */
    private static int mode(Path folder) {
        try {
            int mode = (Integer) Files.getAttribute(folder, "unix:mode");
            PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class);
            boolean ownGroup =
                    attributes.group().getName().equals(attributes.owner().getName());
            return ownGroup ? mode & ~GROUP : mode;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return 0;
        }
    }

    /** True also where users have no names, such as on Windows or in a container of their own. */
    private static boolean ownedByUser(Path folder) {
        try {
            UserPrincipal user = folder.getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name", ""));
            Object owner = Files.getAttribute(folder, "unix:owner");
            return user.equals(owner);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return true;
        }
    }
}
