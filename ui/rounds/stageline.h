#pragma once

#include <QWidget>

#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"

class QLabel;
class QLineEdit;
class QTimer;

namespace rosette {

/// The field in which stages of a round are written as people say them, a new one or one that is being changed. While
/// it is typed in it shows which doors the line takes in; Enter keeps it. A line that is not understood stays to be
/// mended. Window's thread.
class StageLine : public QWidget
{
    Q_OBJECT

public:
    explicit StageLine(Connection &connection, QWidget *parent = nullptr);

    /// What is written goes behind these, or takes the place of the one that is being changed.
    void setStages(const Round &round, const QList<StageDoors> &walk);
    /// Takes this stage into the field.
    void change(int stage);
    /// Empties the field and goes back to adding.
    void stop();

signals:
    /// How the round would be walked with what is in the field now.
    void previewed(const QList<rosette::StageDoors> &walk);
    /// The field says nothing (any more) that could be walked.
    void previewEnded();
    /// Enter: the round is to have these stages; `last` is the place of the last one written.
    void entered(const QList<rosette::Stage> &stages, const QString &what, int last);
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Written
    {
        QList<Stage> stages; ///< the whole round's
        int last = 0;
    };

    /// What the round's stages are with the line as it stands.
    Result<Written> read(const QString &text) const;
    void preview();
    void submit();
    void say(const QString &sentence);
    void complain(const QString &problem);
    void answer(const QString &text, const QColor &colour);

    Connection &m_connection;
    Round m_round;
    QList<StageDoors> m_walk;
    int m_changing = -1; ///< the stage that the field holds; -1: it adds one
    QLineEdit *m_line;
    QLabel *m_answer;
    QTimer *m_pause; ///< between letters that follow each other
};

} // namespace rosette
