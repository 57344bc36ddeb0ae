#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace rosette {

/// What stands in the window while no campaign is open: new, open, demo, and the files used last.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(bool hasDemo, QWidget *parent = nullptr);

    /// Lists the files used last.
    void setRecentFiles(const QStringList &paths);
    void showProblem(const QString &sentence);
    /// Shows that something is made; empty when done. `fraction` below 0 is unknown.
    void setWorking(const QString &sentence, double fraction = -1);

signals:
    void newWanted();
    void openWanted();
    void demoWanted();
    void fileChosen(const QString &path);
    void cancelWanted();

private:
    QLabel *m_recentTitle;
    QListWidget *m_recent;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace rosette
