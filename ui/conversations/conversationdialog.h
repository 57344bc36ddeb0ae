#pragma once

#include "models/canvass/heard.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QCheckBox;

namespace rosette {

class ConversationForm;

/// One conversation, put down from wherever somebody is. Each deletes itself; open it with open().
class ConversationDialog : public FormDialog
{
    Q_OBJECT

public:
    /// With somebody, or with another at the same door.
    static ConversationDialog *withPerson(AppContext &context, PersonId person, QWidget *parent);
    /// At one of these doors, once or for each who lives there.
    static ConversationDialog *atDoors(AppContext &context, const QList<DoorId> &doors, QWidget *parent);
    /// At a stall or session, with whoever came by.
    static ConversationDialog *atActivity(AppContext &context, ActivityId activity, QWidget *parent);
    /// Puts right what stands in the file, as a later event.
    static ConversationDialog *correcting(AppContext &context, ConversationId id, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    ConversationDialog(AppContext &context, const QString &title, const QString &verb, QWidget *parent);
    void offerNext(bool isUsual);
    void save();

    AppContext &m_context;
    ConversationForm *m_fields;
    QCheckBox *m_stays = nullptr;
};

} // namespace rosette
