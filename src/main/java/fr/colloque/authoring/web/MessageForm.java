package fr.colloque.authoring.web;

import fr.colloque.core.module.Surface;
import fr.colloque.core.source.Finding;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;

/** One message of a private exchange, as typed. */
public class MessageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean fromDoctor;
    private TextForm time = new TextForm();
    private TextForm text = new TextForm();

    static MessageForm of(Surface.Message message) {
        MessageForm form = new MessageForm();
        form.fromDoctor = message.fromDoctor();
        form.time = TextForm.of(message.time());
        form.text = TextForm.of(message.text());
        return form;
    }

    Surface.Message toMessage(String path, Consumer<Finding> report) {
        return new Surface.Message(fromDoctor, time.toText(),
                text.toMarkable(path + ".text", report), Optional.empty());
    }

    public boolean isFromDoctor() {
        return fromDoctor;
    }

    public void setFromDoctor(boolean fromDoctor) {
        this.fromDoctor = fromDoctor;
    }

    public TextForm getTime() {
        return time;
    }

    public TextForm getText() {
        return text;
    }
}
