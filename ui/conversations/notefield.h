#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rosette {

/// A note about somebody, with the warning that goes with it.
class NoteField : public QWidget
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);

    /// "They may ask to read this." Wherever something is noted about a person.
    static QString warning();

private:
    QLineEdit *m_line;
    QLabel *m_warning;
};

} // namespace rosette
