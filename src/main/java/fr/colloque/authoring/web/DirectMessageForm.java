package fr.colloque.authoring.web;

import fr.colloque.core.module.Surface;
import fr.colloque.core.source.Finding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A private exchange as typed: two to six messages. */
public class DirectMessageForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private PersonForm doctor = new PersonForm();
    private PersonForm other = new PersonForm();
    private final List<MessageForm> messages = new ArrayList<>();

    static DirectMessageForm of(Surface.DirectMessage exchange) {
        DirectMessageForm form = new DirectMessageForm();
        form.doctor = PersonForm.of(exchange.doctor());
        form.other = PersonForm.of(exchange.other());
        exchange.messages().forEach(m -> form.messages.add(MessageForm.of(m)));
        return form;
    }

    Surface.DirectMessage toDirectMessage(Consumer<Finding> report) {
        List<Surface.Message> typed = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            typed.add(messages.get(i).toMessage("surface.messages." + i, report));
        }
        return new Surface.DirectMessage(doctor.toPerson("surface.doctor", report),
                other.toPerson("surface.other", report), typed);
    }

    /** The next message, by whoever did not write the last one. */
    public void add() {
        MessageForm message = new MessageForm();
        message.setFromDoctor(!messages.isEmpty() && !messages.getLast().isFromDoctor());
        messages.add(message);
    }

    public void remove(MessageForm message) {
        messages.remove(message);
    }

    public boolean isRoomLeft() {
        return messages.size() < MOST;
    }

    public boolean isRemovable() {
        return messages.size() > FEWEST;
    }

    public PersonForm getDoctor() {
        return doctor;
    }

    public PersonForm getOther() {
        return other;
    }

    public List<MessageForm> getMessages() {
        return messages;
    }
}
