#pragma once

#include <QHash>

#include "models/rounds/roundsummary.h"
#include "models/rounds/roundwalk.h"
#include "ui/shell/appcontext.h"

namespace rosette {

/// What the rounds of a list ask of the feet, measured in a task and remembered until their stages or doors change.
/// Window's thread.
class RoundFigures : public QObject
{
    Q_OBJECT

public:
    explicit RoundFigures(AppContext &context, QObject *parent = nullptr);

    /// Measures those of the rounds that are not known as they are now.
    void want(const QList<RoundSummary> &rounds);
    /// Nothing while they are measured, or when that failed.
    std::optional<WalkFigures> find(RoundId round) const;

signals:
    void measured();

private:
    struct Known
    {
        QString walk; ///< what was measured
        WalkFigures figures;
    };

    void measure(const QHash<RoundId, QString> &walks);

    AppContext &m_context;
    QHash<RoundId, Known> m_known;
    int m_task = 0;
};

} // namespace rosette
