#pragma once

#include <QObject>

#include "models/activities/activity.h"
#include "models/rounds/round.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// What is done with a whole round: paper for it, a date for it, what was delivered.
class RoundCommands : public QObject
{
    Q_OBJECT

public:
    RoundCommands(AppContext &context, QWidget *page);

    /// Asks where to, then freezes and writes the sheets as PDF, spreadsheet or CSV, by the name's ending.
    /// With an election: only who may vote in it.
    void printSheets(const Round &round, ElectionId election = {});
    void saveLeafletList(const Round &round);
    /// The form for a session or leafleting on the round, for the coming Saturday.
    void plan(const Round &round, ActivityKind kind);
    /// The form for leaflets that went to the round.
    void recordDelivery(const Round &round);

private:
    QString askPath(const QString &title, const QString &name) const;
    void wrote(const QString &sentence, const QString &path);
    bool isFine(const Status &status);

    AppContext &m_context;
    QWidget *m_page;
};

} // namespace rosette
