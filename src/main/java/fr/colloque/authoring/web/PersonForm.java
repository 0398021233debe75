package fr.colloque.authoring.web;

import fr.colloque.core.module.Person;
import fr.colloque.core.source.Finding;
import java.io.Serializable;
import java.util.function.Consumer;

/** An invented person as typed. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String handle = "";
    private TextForm bio = new TextForm();

    static PersonForm of(Person person) {
        PersonForm form = new PersonForm();
        form.name = person.name();
        form.handle = person.handle();
        form.bio = TextForm.of(person.bio());
        return form;
    }

    Person toPerson(String path, Consumer<Finding> report) {
        return new Person(name, handle, bio.toMarkable(path + ".bio", report));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.clean(name);
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = Typed.clean(handle);
    }

    public TextForm getBio() {
        return bio;
    }
}
