#pragma once

#include <QLineEdit>

namespace rosette {

/// A line edit that turns what was typed into a value when the user leaves it or presses Enter, and steps by the arrow
/// keys. Text that means nothing stays as typed and is marked.
class TypedField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TypedField(QWidget *parent = nullptr);

    /// Whether the typed text means a value, or is empty.
    virtual bool hasAcceptableText() const = 0;

signals:
    /// The user chose another value: by Enter, leaving the field, an arrow key or a picker.
    void valueEdited();

protected:
    /// Takes the text as the value if it means one.
    virtual void commit() = 0;
    /// `steps` is +1 or -1; `isLarge` with Ctrl held.
    virtual void step(int steps, bool isLarge) = 0;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rosette
