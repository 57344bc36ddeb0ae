#pragma once

#include <functional>
#include <optional>

#include <QImage>
#include <QPageLayout>

#include "models/map/mapscene.h"
#include "models/output/mapexport.h"
#include "ui/prints/printdialog.h"

namespace rosette {

class MapPrintForm;
class PaperPreview;

/// Puts a map on paper: printed or saved as PDF, picture or vectors, through the gate.
class MapPrintDialog : public PrintDialog
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

    void look() override;
    void showSentence(const QString &sentence) override;
    void print() override;
    void save() override;
    void showDrawn(const Drawn &drawn);
    /// What is chosen, unless the user thinks twice about opinions on paper.
    std::optional<MapExportRequest> confirmedRequest();
    void run(const QString &title, const QString &done,
             const std::function<Result<MapExport>(const ExportContext &)> &work);

    MapGroundPtr m_ground;
    QPageLayout m_layout; ///< of the sheet that is shown
    MapPrintForm *m_form;
    PaperPreview *m_preview;
};

/// Opens the dialog for the part of the map, the ward or the round of `request`, with its layers; it lets go of itself.
/// `ground` is what the map shows already, so that it is not read again.
void showMapPrintDialog(AppContext &context, QWidget *parent, const MapExportRequest &request,
                        MapGroundPtr ground = {});

} // namespace rosette
