#pragma once

#include <QTabBar>
#include <QWidget>

class QStackedWidget;

namespace rosette {

/// The plain line of tabs above the views of a page.
class PageTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit PageTabBar(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
};

/// Tabs over views, one of which is seen. Ctrl+Page Down and Ctrl+Page Up turn to the next and the one before from
/// wherever the focus is in the window; the view that is turned to takes the focus, unless the tabs have it.
class TabPages : public QWidget
{
    Q_OBJECT

public:
    /// `objectName` is the tab bar's.
    explicit TabPages(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    /// Takes the view; returns its place, counted from 0.
    int addView(const QString &title, QWidget *view);
    void setTitle(int place, const QString &title);

    int currentPlace() const;
    QWidget *currentView() const;
    void turnTo(int place);

signals:
    void viewShown(int place);

private:
    void addTurn(const QKeySequence &keys, int step);
    void showView(int place);

    PageTabBar *m_bar;
    QStackedWidget *m_views;
};

} // namespace rosette
