#pragma once

#include <QWidget>

#include "models/tracks/walk.h"
#include "ui/shell/appcontext.h"

class QLabel;
class QToolButton;

namespace rosette {

/// That a round was walked, for its card: the last walk in one line, and a menu of all with what can be done with each.
/// Hidden while there is none. Reads again when walks change.
class RoundWalks : public QWidget
{
    Q_OBJECT

public:
    explicit RoundWalks(AppContext &context, QWidget *parent = nullptr);

    void showRound(RoundId round);

private:
    void reload();
    void fillMenu();
    QString textOf(const Walk &walk) const;
    void showTrack(const Walk &walk);
    void change(const QString &text, const std::function<Status(Connection &)> &edit);

    AppContext &m_context;
    RoundId m_round;
    QList<Walk> m_walks;
    QLabel *m_last;
    QToolButton *m_more;
};

} // namespace rosette
