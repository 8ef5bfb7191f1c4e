package org.skinweek.platform.autostart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.skinweek.platform.PrivateFiles;
import org.skinweek.platform.ProgramName;

/**
 * A file that names in its first line who wrote it, and a sum of the rest: what somebody else wrote or changed is
 * theirs, and neither replaced nor taken away.
 */
record OwnFile(Path path) {
    /** The text with the line that says it is ours. */
    static String signed(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "# " + ProgramName.ID + " " + Long.toHexString(sum.getValue()) + "\n" + text;
    }

    boolean isOurs() {
        try {
            String text = Files.readString(path);
            return text.equals(signed(text.substring(text.indexOf('\n') + 1)));
        } catch (IOException e) {
            return false; // missing, or no text at all
        }
    }

    boolean isTaken() {
        return Files.exists(path) && !isOurs();
    }

    /** Writes it for the user alone: it names folders. */
    void write(String text) throws IOException {
        PrivateFiles.makeFolder(path.resolveSibling(""));
        PrivateFiles.makeFile(path);
        Files.writeString(path, text);
    }

    void delete() throws IOException {
        if (isOurs()) {
            Files.delete(path);
        }
    }
}
