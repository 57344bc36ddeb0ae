#pragma once

#include <QWidget>

#include "models/people/personhistory.h"

class QLabel;
class QToolButton;

namespace rosette {

/// What happened to a person, newest first: what it was, and below it when and where it came from. A long history
/// shows its newest part until the rest is asked for.
class PersonTimeline : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kShownFirst = 15;

    explicit PersonTimeline(QWidget *parent = nullptr);

    void setEntries(const QList<HistoryEntry> &entries);

signals:
    /// What was said in a conversation shall be put right.
    void correctionRequested(rosette::ConversationId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    QList<HistoryEntry> m_entries;
    bool m_isWhole = false;
    QLabel *m_text;
    QToolButton *m_more;
};

} // namespace rosette
