#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace rosette {

/// A small panel over the map: a title, a few lines, and buttons for what can be done.
class MapCard : public QFrame
{
    Q_OBJECT

public:
    explicit MapCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setText(const QString &text);
    QString text() const;
    void clearActions();
    /// A button below the text; the first one is the main one.
    void addAction(QAction *action);
    bool hasActions() const;

signals:
    void closed();

private:
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_actions;
};

} // namespace rosette
