#pragma once

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace rosette {

/// A small panel over the map: a title, a few lines, what can be done, and what else lies on the same spot.
class MapCard : public QFrame
{
    Q_OBJECT

public:
    explicit MapCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setText(const QString &text);
    QString text() const;
    /// Below the text; the first one is the main one. They stay their owner's.
    void setActions(const QList<QAction *> &actions);
    /// At the foot, when there is more than one thing on the spot.
    void setOthers(const QStringList &names);

signals:
    void closed();
    /// Another thing on the spot, by its place in the list.
    void otherChosen(int index);

private:
    QWidget *primaryButton(QAction *action);
    QToolButton *flatButton(const QString &text, const QString &name);

    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_actions;
    QLabel *m_othersLabel;
    QVBoxLayout *m_others;
};

} // namespace rosette
