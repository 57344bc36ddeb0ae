#pragma once

#include <QWidget>

#include "models/activities/pitchpaper.h"
#include "ui/shell/appcontext.h"

class QAction;
class QListWidget;

namespace rosette {

/// The papers that are attached to a pitch: they lie in the encrypted file, a copy is opened from where one puts it.
class PitchPapers : public QWidget
{
    Q_OBJECT

public:
    explicit PitchPapers(AppContext &context, QWidget *parent = nullptr);

    void showPitch(PitchId pitch, const QString &name);

private:
    void reload();
    void attach();
    void openCopy();
    void remove();
    const PitchPaper *current() const;
    void report(const Status &status);

    AppContext &m_context;
    PitchId m_pitch;
    QString m_pitchName;
    QList<PitchPaper> m_papers;
    QListWidget *m_list;
    QAction *m_open;
    QAction *m_remove;
};

} // namespace rosette
