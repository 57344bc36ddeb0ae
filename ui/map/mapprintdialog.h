#pragma once

#include <functional>
#include <optional>

#include <QDialog>
#include <QImage>
#include <QPageLayout>

#include "models/map/mapscene.h"
#include "models/output/mapexport.h"
#include "ui/shell/appcontext.h"

class QLabel;
class QPushButton;
class QTimer;

namespace rosette {

class MapPrintForm;
class PaperPreview;

/// Puts a map on paper: choices at the left, the sheet as it will be at the right, then printed or saved as PDF,
/// picture or vectors, through the gate. All drawing is done by tasks.
class MapPrintDialog : public QDialog
{
    Q_OBJECT

public:
    MapPrintDialog(AppContext &context, const MapExportRequest &request, MapGroundPtr ground,
                   QWidget *parent = nullptr);

private:
    /// What a drawing for the screen brings.
    struct Drawn
    {
        QImage page;
        QPageLayout layout;
        MapGroundPtr ground;
        QString heldBack; ///< in words
    };

    void build();
    void drawSoon();
    void draw();
    void showDrawn(const Result<Drawn> &drawn);
    /// What is chosen, unless the user thinks twice about opinions on paper.
    std::optional<MapExportRequest> confirmedRequest();
    void print();
    void save();
    void leave(const QString &title, const QString &done,
               const std::function<Result<MapExport>(const ExportContext &)> &work);
    void tellDone(const QString &done, const MapExport &map);
    /// What is being done, during which nothing can be chosen; empty when done.
    void setWorking(const QString &what);
    void showProblem(const QString &sentence);

    AppContext &m_context;
    MapGroundPtr m_ground;
    QPageLayout m_layout; ///< of the sheet that is shown
    MapPrintForm *m_form;
    PaperPreview *m_preview;
    QLabel *m_note;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_pause;
    int m_task = 0;
};

/// Opens the dialog for the part of the map, the ward or the round of `request`, with its layers; it lets go of itself.
/// `ground` is what the map shows already, so that it is not read again.
void showMapPrintDialog(AppContext &context, QWidget *parent, const MapExportRequest &request,
                        MapGroundPtr ground = {});

} // namespace rosette
