#pragma once

#include <QList>
#include <QWidget>

#include "models/base/id.h"
#include "ui/shell/appcontext.h"

class QLineEdit;
class QListWidget;

namespace rosette {

/// Finds somebody by name, address or number while one types; Up and Down choose, Enter takes. A name that nobody has
/// may be offered as a new person.
class PersonPicker : public QWidget
{
    Q_OBJECT

public:
    enum class Newcomers {
        Refused,
        Offered,
    };

    PersonPicker(AppContext &context, const QString &placeholder, Newcomers newcomers, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }

signals:
    void personChosen(rosette::PersonId person);
    void newcomerNamed(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void add(const QString &text, PersonId person);
    void take();

    AppContext &m_context;
    const Newcomers m_newcomers;
    QLineEdit *m_field;
    QListWidget *m_found;
};

} // namespace rosette
