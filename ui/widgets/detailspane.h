#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace rosette {

class FlowLayout;

/// The right side of a page: one thing to read first and edit in place. Enter in a field saves, Esc restores; a field
/// left with a changed value saves too. The page connects saved() to one Campaign::edit() and restored() to its own
/// refill.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A secondary line below the title: place, date, state.
    void setSubtitle(const QString &subtitle);

    /// A form under a section title; an empty title makes a form without one.
    QFormLayout *addSection(const QString &title = {});
    /// A line edit, combo box, date, time or quantity field, or spin box that edits in place, with its label in `form`.
    void addField(QFormLayout *form, const QString &label, QWidget *field);
    /// Any other widget over the whole width: a table, a picture.
    void addWidget(QWidget *widget, int stretch = 0);
    /// A quiet button at the bottom, there while the action is visible; an action with a menu opens it.
    void addAction(QAction *action);
    /// What to say when nothing is selected; the pane's content is hidden meanwhile.
    void setNothing(const QString &sentence);
    /// Shows the content again after setNothing().
    void showContent();

signals:
    /// The user finished editing `field`; it may hold the old value.
    void saved(QWidget *field);
    /// Esc was pressed in `field`: put the stored value back.
    void restored(QWidget *field);
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_content;
    QVBoxLayout *m_column; ///< the body, and what is free below it
    QVBoxLayout *m_body;
    FlowLayout *m_actions;
    QLabel *m_nothing;
};

} // namespace rosette
